package org.drawdown.chance;

/** Luck that is another one's but for what it says otherwise. */
interface Around extends Luck {
    /** {@return the other} */
    Luck luck();

    @Override
    default long seed() {
        return luck().seed();
    }

    @Override
    default long parameters() {
        return luck().parameters();
    }

    @Override
    default long replication() {
        return luck().replication();
    }

    @Override
    default double parameter(Source source) {
        return luck().parameter(source);
    }

    @Override
    default Draws draws(Source source) {
        return luck().draws(source);
    }

    @Override
    default double onDay(Source source, long day) {
        return luck().onDay(source, day);
    }
}
