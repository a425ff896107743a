package org.drawdown.theatre.place;

import java.util.List;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Kernel;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Numbered;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** Points where vehicles are served one by one, first come first served. */
public final class ServicePoints {
    private static final long[] FIRST_COME = {};

    private final Stage stage;
    private final String site;
    private final Pool pool;
    private final Span each;
    private final Label work;
    private final Label wait;

    ServicePoints(Stage stage, String site, Site.Points points, String source, String work) {
        this.stage = stage;
        this.site = site;
        this.pool = new Pool(stage.kernel(), site + " " + work + " points", stage.whole(points.points()));
        this.each = stage.span(points.each(), source + "/" + site);
        this.work = Stage.label(work, "", site, each.law());
        this.wait = Stage.label(Causes.POINTS, "", site);
    }

    public Pool pool() {
        return pool;
    }

    /**
     * Serves a column.
     *
     * @param who      its name, by which ties of the same instant are settled
     * @param vehicles how many there are to serve; when 0 the column goes on at once
     * @param move     the move it belongs to
     * @param done     what follows when the last is served
     */
    public void serve(String who, int vehicles, String move, Runnable done) {
        if (vehicles == 0) {
            done.run();
            return;
        }
        long since = stage.now();
        Join all = new Join(stage.kernel(), vehicles, done);
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            String name = vehicles == 1 ? who : Numbered.name(who, vehicle);
            boolean last = vehicle == vehicles - 1;
            stage.kernel().desk().ask(new Request(name, FIRST_COME, true, wait, List.of(Need.of(pool, 1)), granted -> {
                if (last) {
                    stage.waited(since, Causes.POINTS, site, move, site);
                }
                serveOne(all);
            }));
        }
    }

    private void serveOne(Join all) {
        Kernel kernel = stage.kernel();
        kernel.book(work, each.next(), () -> {
            pool.giveBack(1);
            all.arrive();
        });
    }
}
