package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.theatre.stage.Stage;

/** How many of each kind are where. Whatever leaves one account enters another, so the books balance or a run fails. */
public final class Books {

    /** One who has to know when something moved. */
    public interface Reader {
        /** {@code count} of {@code kind} went from one account to another. */
        void moved(int kind, int count, int from, int to, String by);

        /** {@code count} of {@code kind} that nobody had counted turned up at an account. */
        default void found(int kind, int count, int at) {}
    }

    private final Stage stage;
    private final Kinds kinds;
    private final List<String> accounts = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final int[][] counts;
    private final int[][] setOut;
    private final int[] opened;
    private final int[] found;
    private final int[] people;
    private final List<Reader> readers = new ArrayList<>();

    public Books(Stage stage, Kinds kinds) {
        this.stage = stage;
        this.kinds = kinds;
        stage.ground().scenario().sites().forEach(site -> accounts.add(site.key()));
        accounts.addAll(Whereabouts.ALL);
        accounts.forEach(key -> index.put(key, index.size()));
        this.counts = new int[accounts.size()][kinds.size()];
        this.setOut = new int[accounts.size()][kinds.size()];
        this.opened = new int[kinds.size()];
        this.found = new int[kinds.size()];
        this.people = new int[accounts.size()];
    }

    public Kinds kinds() {
        return kinds;
    }

    /** {@return the account of a site, or of one of {@link Whereabouts}} */
    public int account(String key) {
        return index.get(key);
    }

    public String name(int account) {
        return accounts.get(account);
    }

    public int accounts() {
        return accounts.size();
    }

    /** {@return how many of a kind are on an account} */
    public int count(int account, int kind) {
        return counts[account][kind];
    }

    /** {@return how many people of all kinds are on an account} */
    public int people(int account) {
        return people[account];
    }

    /** {@return how many of a kind have set out from an account since the plan started; what went where it stood did not} */
    public int setOut(int account, int kind) {
        return setOut[account][kind];
    }

    /** Enters what there was at the start. */
    public void open(int account, int kind, int count) {
        counts[account][kind] += count;
        people[account] += kinds.kind(kind).people() ? count : 0;
        opened[kind] += count;
    }

    /** Enters that some of a kind had set out from an account before the run began. */
    public void hadSetOut(int account, int kind, int count) {
        setOut[account][kind] += count;
    }

    /** Enters what turns up later: so many of a kind that stood at an account, uncounted. */
    void find(int account, int kind, int count, String by) {
        open(account, kind, count);
        found[kind] += count;
        stage.tell(new Happening.Moved(
                stage.now(), kinds.kind(kind).key(), kinds.owner(kind), count, Whereabouts.FOUND, name(account), by));
        readers.forEach(reader -> reader.found(kind, count, account));
    }

    /** {@return what there was of a kind: at the start, and found since} */
    public int opened(int kind) {
        return opened[kind];
    }

    /** {@return how many of a kind were found since the start} */
    public int found(int kind) {
        return found[kind];
    }

    public void readBy(Reader reader) {
        readers.add(reader);
    }

    /** Moves some of a kind from one account to another and tells it. */
    public void move(int kind, int count, int from, int to, String by) {
        if (count == 0) {
            return;
        }
        if (count < 0 || counts[from][kind] < count) {
            throw new IllegalStateException("asked to move " + count + " " + kinds.words(kind) + " from " + name(from)
                    + ", which has " + counts[from][kind]);
        }
        counts[from][kind] -= count;
        setOut[from][kind] += name(to).equals(Whereabouts.ON_THE_MOVE) ? count : 0;
        counts[to][kind] += count;
        if (kinds.kind(kind).people()) {
            people[from] -= count;
            people[to] += count;
        }
        stage.tell(new Happening.Moved(
                stage.now(), kinds.kind(kind).key(), kinds.owner(kind), count, name(from), name(to), by));
        readers.forEach(reader -> reader.moved(kind, count, from, to, by));
    }

    /** Moves a whole load from one account to another, each given by its key. */
    public void moveAll(Load load, String from, String to, String by) {
        int source = account(from);
        int target = account(to);
        for (int kind = 0; kind < load.kinds(); kind++) {
            move(kind, load.count(kind), source, target, by);
        }
    }

    /** {@return the first kind that does not add up to what there was, in words; empty when the books balance} */
    public String imbalance() {
        for (int kind = 0; kind < kinds.size(); kind++) {
            int sum = 0;
            for (int[] account : counts) {
                sum += account[kind];
            }
            if (sum != opened[kind]) {
                return kinds.words(kind) + ": " + opened[kind] + " at the start, " + sum + " at the end";
            }
        }
        return "";
    }
}
