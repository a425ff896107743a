package org.drawdown.theatre.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.kernel.Pool;
import org.drawdown.scenario.Authority;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.stage.Stage;

/** The authorities of a run, and the permits that are asked of them. */
public final class Papers {
    private final Stage stage;
    private final Map<String, Clerk> clerks = new LinkedHashMap<>();
    private final Map<Way, Clerk> responsible = new LinkedHashMap<>();

    public Papers(Stage stage, Nature nature) {
        this.stage = stage;
        for (Authority authority : stage.ground().scenario().authorities()) {
            clerks.put(
                    authority.key(),
                    new Clerk(
                            stage,
                            authority,
                            nature.authority(authority.key()),
                            authority.regime().map(nature::mood)));
        }
    }

    /**
     * {@return what somebody needs to leave, not asked for yet}
     *
     * @param permissions asked for one after the other, of whoever answers for them; nobody is asked when there are none
     */
    public Permit permit(Asker asker, List<String> permissions) {
        List<Clerk> asked = permissions.stream()
                .map(permission -> clerk(permission, asker))
                .filter(clerk -> !clerk.exempts(asker))
                .toList();
        return new Permit(stage, asker, asked, asked, Grant.ANY);
    }

    private Clerk clerk(String permission, Asker asker) {
        return responsible.computeIfAbsent(
                new Way(permission, asker.site(), asker.to()),
                way -> clerks.get(
                        Authority.responsible(stage.ground().scenario().authorities(), way.permission, way.from, way.to)
                                .get(0)
                                .key()));
    }

    /** What a permission is asked for: who answers for it depends on where one leaves and where one goes. */
    private record Way(String permission, String from, String to) {}

    /** {@return room for requests, of authorities where not all may be open at once} */
    public List<Pool> pools() {
        return clerks.values().stream()
                .flatMap(clerk -> clerk.openRequests().stream())
                .toList();
    }
}
