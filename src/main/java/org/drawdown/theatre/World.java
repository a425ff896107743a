package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.drawdown.chance.Luck;
import org.drawdown.kernel.Ended;
import org.drawdown.kernel.Ending;
import org.drawdown.kernel.Link;
import org.drawdown.kernel.OpenWait;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.leave.Contingents;
import org.drawdown.theatre.leave.Withdrawal;
import org.drawdown.theatre.move.Movements;
import org.drawdown.theatre.move.Operations;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.order.Means;
import org.drawdown.theatre.order.Rank;
import org.drawdown.theatre.paper.Papers;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.LayDown;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.place.Services;
import org.drawdown.theatre.place.Supply;
import org.drawdown.theatre.stage.Ground;
import org.drawdown.theatre.stage.Stage;

/** One run's world: it builds and wires, and closes the books; it decides nothing. */
final class World {
    private final Scenario scenario;
    private final Luck luck;
    private final Recorder recorder;
    private final Stage stage;
    private final Kinds kinds;
    private final Books books;
    private final Nature nature;
    private final Papers papers;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Park> parks = new LinkedHashMap<>();
    private final Operations operations;
    private final Dispatch dispatch;
    private final Withdrawal withdrawal;
    private final Contingents contingents;
    private final CargoToGo cargo;
    private final Held held;
    private final Use use;
    private final Quantities quantities;
    private final Bookkeeper bookkeeper;
    private int[] leftAtTheDeadline;
    /** What liquidation gets rid of afterwards is not the price of the date. */
    private List<Outcome.Price> goneByTheDate;

    World(Ground ground, Luck luck, Happening.Listener listener) {
        this.scenario = ground.scenario();
        this.luck = luck;
        this.recorder = new Recorder(ground, listener, this::ended);
        this.stage = new Stage(ground, luck, recorder);
        this.kinds = new Kinds(stage);
        this.books = new Books(stage, kinds);
        this.nature = new Nature(stage);
        Holdings holdings = new Holdings(stage, kinds);
        for (Site site : scenario.sites()) {
            places.put(site.key(), open(site, holdings));
        }
        for (Fleet fleet : scenario.fleets()) {
            parks.put(fleet.key(), new Park(stage, kinds, fleet));
        }
        List<Place> inOrder = List.copyOf(places.values());
        this.papers = new Papers(stage, nature);
        this.operations = new Operations(stage, books, nature, papers, inOrder, parks);
        this.dispatch = new Dispatch(kinds, calls(), ahead(), new Movements(operations));
        operations.dispatchBy(dispatch);
        this.withdrawal = new Withdrawal(stage, books, nature, papers, dispatch, places, parks);
        scenario.contingents()
                .forEach(each -> each.rearParty()
                        .ifPresent(
                                party -> recorder.dispositions().rearParty(each.key(), stage.whole(party.people()))));
        holdings.gone().ifPresent(this::enter);
        this.contingents = new Contingents(stage, books, nature, dispatch, places, parks, withdrawal::withdrawn);
        this.cargo = new CargoToGo(stage, books);
        this.held = new Held(stage, books, inOrder, cargo, withdrawal::tasksDone, this::allHold);
        this.use = new Use(pools());
        this.quantities = new Quantities(stage, books, parks.values());
        this.bookkeeper = new Bookkeeper(books, dispatch, parks.values());
    }

    private Place open(Site site, Holdings holdings) {
        int account = books.account(site.key());
        int[] stand = holdings.at(site);
        for (int kind = 0; kind < stand.length; kind++) {
            if (stand[kind] > 0) {
                books.open(account, kind, stand[kind]);
                recorder.stocks().open(site.key(), kinds.kind(kind).key(), stand[kind]);
                recorder.dispositions().open(kinds.owner(kind), kinds.kind(kind), stand[kind]);
            }
        }
        holdings.gone().ifPresent(gone -> gone.setOut(site, (kind, count) -> books.hadSetOut(account, kind, count)));
        return new Place(stage, books, site, holdings.atStart(site), stand);
    }

    /** Enters what had gone before the run began. */
    private void enter(Gone gone) {
        gone.byFate((from, fate, kind, count) -> {
            books.open(books.account(fate), kind, count);
            recorder.hadGone(fate, kinds.owner(kind), kinds.kind(kind), count);
            withdrawal.hadGone(from, fate, kind, count);
        });
    }

    private List<Call> calls() {
        Rank rank = new Rank(stage.ground());
        List<Call> calls = new ArrayList<>();
        for (Move move : scenario.moves()) {
            calls.add(new Call(
                    stage, kinds, move, places.get(move.from()), places.get(move.to()), means(move), rank.of(move)));
        }
        return calls;
    }

    private OptionalDouble ahead() {
        return scenario.order()
                .ahead()
                .map(stage::value)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private Means.Of means(Move move) {
        List<Park> companions = Stream.of(move.escort(), move.search())
                .flatMap(Optional::stream)
                .map(escort -> parks.get(escort.from()))
                .toList();
        return new Means.Of(move.by().stream().map(parks::get).toList(), companions);
    }

    private List<Pool> pools() {
        List<Pool> pools = new ArrayList<>();
        parks.values().forEach(park -> pools.add(park.pool()));
        places.values().forEach(place -> pools.addAll(place.pools()));
        pools.addAll(papers.pools());
        return pools;
    }

    /** Plays the run: {@return what it leaves behind} */
    Outcome run() {
        Ended ended = stage.kernel().run(this::opening);
        if (!held.all() && !asDone(ended)) {
            new StillWaiting(stage, ended.waits()).tellTheLedger(standsUntil(ended));
        }
        return outcome(ended);
    }

    private void opening() {
        books.readBy((kind, count, from, to, by) -> {
            if (to != books.account(Whereabouts.ON_THE_MOVE)) {
                held.review();
            }
        });
        stage.kernel().nature(scenario.calendar().deadlineSeconds(), () -> leftAtTheDeadline = left());
        use.begin(stage, scenario.measure(), parks.values());
        parks.values().forEach(park -> nature.whenStopped(park.key(), park::stopped));
        nature.begin();
        operations.begin();
        parks.values().forEach(park -> park.opens(() -> dispatch.review(park), withdrawal::done));
        contingents.begin();
        withdrawal.begin();
        scenario.sites()
                .forEach(site -> stage.ground().closed(site.key()).ifPresent(closed -> {
                    recorder.wasLeft(site.key(), closed);
                    held.handedOver(site.key());
                    nature.closed(site.key());
                }));
        new TreeMap<>(places).values().forEach(this::opens);
        dispatch.reviewAll();
        held.review();
    }

    private void allHold() {
        if (scenario.liquidation().isPresent()) {
            goneByTheDate = gone();
        }
        withdrawal.liquidate(stage.kernel()::stop);
    }

    private void opens(Place place) {
        new Services(stage, place).begin(task -> withdrawal.doneAt(task, place.key()));
        place.supply().ifPresent(supply -> supply.begin(() -> dispatch.resupply(place)));
    }

    private List<Outcome.LayDown> layDowns() {
        return places.values().stream()
                .flatMap(place -> place.layDowns().stream())
                .map(LayDown::outcome)
                .toList();
    }

    private List<Outcome.Supply> supplies() {
        return places.values().stream()
                .flatMap(place -> place.supply().stream())
                .map(Supply::outcome)
                .toList();
    }

    private void ended(Happening.Ended happening) {
        if (happening.what().equals("task")) {
            held.review();
        } else if (happening.what().equals("closing")) {
            held.handedOver(happening.where());
            held.review();
            nature.closed(happening.where());
        }
    }

    private int[] left() {
        int[] left = new int[kinds.size()];
        for (int kind = 0; kind < left.length; kind++) {
            left[kind] = cargo.left(kind);
        }
        return left;
    }

    private Outcome outcome(Ended ended) {
        String imbalance = bookkeeper.trouble();
        Optional<Link> last = held.last()
                .or(() -> ended.waits().stream().findFirst().map(OpenWait::link))
                .or(() -> ended.booked().stream().findFirst());
        ChainShares chain = ChainShares.of(last);
        return new Outcome(
                luck.replication(),
                luck.parameters(),
                new Outcome.End(
                        imbalance.isEmpty() ? ending(ended) : Outcome.Ending.FAILED,
                        imbalance.isEmpty() ? trouble(ended) : "the books do not balance: " + imbalance,
                        ended.at()),
                held.since(),
                verdict(),
                recorder.sites(withdrawal::looted),
                price(),
                quantities.until(standsUntil(ended), held.since().get(Outcome.ALL), recorder),
                new Outcome.Why(recorder.causes(), chain.kinds(), chain.laws(), stage.drawn(), recorder.shocks()),
                new Outcome.Stood(
                        recorder.stocks().stocks(),
                        recorder.dispositions().outcomes(),
                        supplies(),
                        layDowns(),
                        withdrawal.liquidation(),
                        withdrawal.liquidated()),
                new Outcome.Effort(recorder.permissions(), use.uses(), recorder.traffic(), withdrawal.charters()),
                stage.told(),
                stage.kernel().events());
    }

    /** When everybody waits for something that will not come, what stands there stands to the horizon. */
    private long standsUntil(Ended ended) {
        return ended.ending() == Ending.STUCK ? scenario.calendar().horizon() : ended.at();
    }

    private Outcome.Ending ending(Ended ended) {
        return asDone(ended)
                ? Outcome.Ending.DONE
                : Outcome.Ending.valueOf(ended.ending().name());
    }

    private String trouble(Ended ended) {
        List<String> missed = new ArrayList<>();
        held.since().forEach((condition, since) -> {
            if (since == Outcome.NEVER && !condition.equals(Outcome.ALL)) {
                missed.add(condition);
            }
        });
        List<Place> open = held.all() ? liquidating() : held.notLeft();
        return asDone(ended)
                ? ""
                : Trouble.of(
                        ended,
                        scenario.calendar(),
                        () -> new StillOpen(stage, kinds, dispatch, ended)
                                .words(open, held.all(), missed, recorder.causes()));
    }

    private List<Place> liquidating() {
        return withdrawal.liquidation().stream()
                .filter(site -> site.over() == Outcome.NEVER)
                .map(site -> places.get(site.site()))
                .toList();
    }

    /** Where no date is asked for, a run that lasts to its horizon, or has nothing left to do, is done. */
    private boolean asDone(Ended ended) {
        boolean over = ended.ending() == Ending.HORIZON
                || (ended.ending() == Ending.STUCK && ended.waits().isEmpty());
        return over && scenario.conditions().none();
    }

    private Outcome.Verdict verdict() {
        boolean inTime = scenario.conditions().none()
                || held.since().get(Outcome.ALL) < scenario.calendar().tooLate();
        if (!inTime) {
            return Outcome.Verdict.LATE;
        }
        return recorder.bent() ? Outcome.Verdict.AT_A_PRICE : Outcome.Verdict.CLEAN;
    }

    private List<Outcome.Price> price() {
        int[] left = leftAtTheDeadline == null ? left() : leftAtTheDeadline;
        return (goneByTheDate == null ? gone() : goneByTheDate)
                .stream().map(kind -> kind.with(left[kinds.index(kind.kind())])).toList();
    }

    /** What has gone by now, whatever is left. */
    private List<Outcome.Price> gone() {
        List<Outcome.Price> prices = new ArrayList<>();
        for (Kind what : scenario.kinds()) {
            int kind = kinds.index(what.key());
            if (what.cargo() && what.part().isEmpty()) {
                prices.add(new Outcome.Price(
                        what.key(),
                        sum(kind, books::opened),
                        sum(kind, books::found),
                        at(Whereabouts.GIVEN, kind) - withdrawal.asPlanned(Whereabouts.GIVEN, kind),
                        at(Whereabouts.DESTROYED, kind) - withdrawal.asPlanned(Whereabouts.DESTROYED, kind),
                        at(Whereabouts.LOST, kind),
                        0,
                        at(Whereabouts.SOLD, kind),
                        at(Whereabouts.SENT_ON, kind),
                        withdrawal.asPlanned(Whereabouts.GIVEN, kind)
                                + withdrawal.asPlanned(Whereabouts.DESTROYED, kind)));
            }
        }
        return prices;
    }

    private int at(String fate, int root) {
        return sum(root, kind -> books.count(books.account(fate), kind));
    }

    /** {@return the sum over a kind and its parts} */
    private int sum(int root, IntUnaryOperator count) {
        int sum = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            sum += kinds.root(kind) == root ? count.applyAsInt(kind) : 0;
        }
        return sum;
    }
}
