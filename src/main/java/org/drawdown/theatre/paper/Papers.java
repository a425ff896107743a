package org.drawdown.theatre.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.scenario.Authority;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.stage.Stage;

/** The authorities of a run, and the permits that are asked of them. */
public final class Papers {
    private final Stage stage;
    private final Map<String, Clerk> clerks = new LinkedHashMap<>();

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
     * {@return what somebody needs to go, not asked for yet}
     *
     * @param authorities asked one after the other; nobody is asked when there are none
     */
    public Permit permit(Asker asker, List<String> authorities) {
        List<Clerk> asked = clerks(authorities);
        return new Permit(stage, asker, asked, asked);
    }

    /** {@return what somebody needs to come back: those are asked whose grant covers one way, and all have to let it leave} */
    public Permit wayBack(Asker asker, List<String> authorities) {
        List<Clerk> all = clerks(authorities);
        return new Permit(stage, asker, all.stream().filter(Clerk::eachWay).toList(), all);
    }

    private List<Clerk> clerks(List<String> authorities) {
        return authorities.stream().map(clerks::get).toList();
    }
}
