package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.List;

/** All who wait, oldest first: a list with links in its members, so that leaving it costs nothing. */
final class Waits {
    private Wait first;
    private Wait last;
    private long begun;

    Wait begin(Label label, String name, long since, Link own) {
        Wait wait = watch(label, name, since, own);
        wait.listed = true;
        wait.before = last;
        if (last == null) {
            first = wait;
        } else {
            last.after = wait;
        }
        last = wait;
        return wait;
    }

    /** A wait that is not told among those who wait. */
    Wait watch(Label label, String name, long since, Link own) {
        return new Wait(label, name, since, own, begun++);
    }

    void end(Wait wait) {
        wait.end();
        if (wait.listed) {
            unlist(wait);
        }
    }

    private void unlist(Wait wait) {
        if (wait.before == null) {
            first = wait.after;
        } else {
            wait.before.after = wait.after;
        }
        if (wait.after == null) {
            last = wait.before;
        } else {
            wait.after.before = wait.before;
        }
        wait.before = null;
        wait.after = null;
    }

    List<OpenWait> open(long now) {
        List<Wait> open = new ArrayList<>();
        for (Wait wait = first; wait != null; wait = wait.after) {
            open.add(wait);
        }
        open.sort(Wait.ORDER);
        return open.stream().map(wait -> wait.stillOpen(now)).toList();
    }
}
