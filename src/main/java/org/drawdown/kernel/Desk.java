package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The only place where anything scarce is given. When an instant settles it serves requests by
 * rank, then instant of asking, then name; each gets all that it needs or nothing, so nobody holds
 * one thing while waiting for another. First it decides who is served, then their steps run.
 */
public final class Desk {
    private final Kernel kernel;
    private final List<Request> fresh = new ArrayList<>();
    private final List<Line> touched = new ArrayList<>();
    private final List<Request> served = new ArrayList<>();
    private int tried;
    private int waiting;
    private long acts;
    private long round;

    Desk(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Asks; it is tried when the instant settles. */
    public Request ask(Request request) {
        kernel.refuseWhenEnded("request \"" + request.name() + "\" was asked");
        request.ask(kernel);
        fresh.add(request);
        waiting++;
        kernel.settlingIsDue();
        return request;
    }

    /**
     * Withdraws a request: its step will not run.
     *
     * @return whether it was still waiting
     */
    public boolean withdraw(Request request) {
        kernel.refuseWhenEnded("request \"" + request.name() + "\" was withdrawn");
        if (!request.waiting()) {
            return false;
        }
        if (!request.stands()) {
            fresh.remove(request);
        } else {
            boolean stopped = !request.overtaking();
            leave(request);
            if (stopped) {
                stopNoMore(request, new Act(++acts, 0, kernel.current(), request), null);
            }
        }
        end(request);
        return true;
    }

    void freed(Line line, int units) {
        if (waiting > 0) {
            line.note(new Act(++acts, units, kernel.current(), null), kernel.now(), round);
            touch(line, null);
        }
    }

    private void touch(Line line, Request after) {
        if (line.touch()) {
            touched.add(line);
            line.look(after);
            kernel.settlingIsDue();
        }
    }

    void settle() {
        if (fresh.isEmpty() && touched.isEmpty()) {
            return;
        }
        decide();
        round++;
        List<Request> now = new ArrayList<>(served);
        served.clear();
        for (Request request : now) {
            request.begin(kernel);
        }
    }

    private void decide() {
        fresh.sort(Request.ORDER);
        tried = 0;
        for (Line line : touched) {
            line.look(null);
        }
        for (Request request = next(); request != null; request = next()) {
            attempt(request);
        }
        for (Line line : touched) {
            line.looked();
        }
        touched.clear();
        fresh.clear();
    }

    /** {@return the first by rank among the new ones and those in lines that changed} */
    private Request next() {
        Request first = tried < fresh.size() ? fresh.get(tried) : null;
        Line line = null;
        for (int i = 0; i < touched.size(); i++) {
            Request other = touched.get(i).next();
            if (other != null && (first == null || Request.compare(other, first) < 0)) {
                first = other;
                line = touched.get(i);
            }
        }
        if (line != null) {
            line.advance();
        } else {
            tried++;
        }
        return first;
    }

    private void attempt(Request request) {
        if (request.choose()) {
            serve(request);
            return;
        }
        if (!request.stands() && !request.overtaking()) {
            lines(request, line -> line.stop(request));
        }
        request.stand();
    }

    private static void lines(Request request, Consumer<Line> act) {
        for (Need[] needs : request.choices()) {
            for (Need need : needs) {
                act.accept(need.pool().line());
            }
        }
    }

    private void serve(Request request) {
        boolean stopped = request.stands() && !request.overtaking();
        Wait wait = request.asked();
        long now = kernel.now();
        Act act = stopped || wait.since != now ? completing(request) : null;
        boolean own = wait.since == now || act == null || act.link() == null;
        leave(request);
        request.take(own ? wait.until(now) : act.link());
        if (stopped) {
            stopNoMore(request, goneBy(act, request), request);
        }
        end(request);
        served.add(request);
    }

    /** What served it also made room for those it stopped. */
    private Act goneBy(Act act, Request request) {
        return act == null ? new Act(++acts, 0, null, request) : new Act(act.number(), 0, act.link(), request);
    }

    private Act completing(Request request) {
        Act last = null;
        for (Need need : request.needs()) {
            last = Act.later(last, need.pool().line().completing(request, need.least(), kernel.now(), round));
        }
        return last;
    }

    private void leave(Request request) {
        if (request.stands()) {
            request.leave();
            if (!request.overtaking()) {
                lines(request, line -> line.stopNoMore(request));
            }
        }
    }

    /** Those it stopped have another chance. */
    private void stopNoMore(Request request, Act act, Request after) {
        lines(request, line -> {
            line.note(act, kernel.now(), round);
            touch(line, after);
        });
    }

    private void end(Request request) {
        kernel.endWait(request.asked());
        waiting--;
    }
}
