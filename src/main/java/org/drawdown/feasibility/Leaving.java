package org.drawdown.feasibility;

/**
 * What has to leave a site.
 *
 * @param site   its key
 * @param people people, not cargo
 */
record Leaving(String site, boolean people) {

    String never(double left) {
        return (people ? "no seats for " : "no vehicles for ") + Math.round(left) + (people ? " people" : " items")
                + " at " + site;
    }
}
