package org.drawdown.theatre;

import org.drawdown.outcome.Happening;

/** Listens to nothing. */
enum Deaf implements Happening.Listener {
    EARS;

    @Override
    public void moved(Happening.Moved happening) {}

    @Override
    public void waited(Happening.Waited happening) {}

    @Override
    public void asked(Happening.Asked happening) {}

    @Override
    public void answered(Happening.Answered happening) {}

    @Override
    public void departed(Happening.Departed happening) {}

    @Override
    public void arrived(Happening.Arrived happening) {}

    @Override
    public void struck(Happening.Struck happening) {}

    @Override
    public void began(Happening.Began happening) {}

    @Override
    public void ended(Happening.Ended happening) {}

    @Override
    public void changed(Happening.Changed happening) {}

    @Override
    public void broughtForward(Happening.BroughtForward happening) {}

    @Override
    public void passed(Happening.Passed happening) {}

    @Override
    public void bent(Happening.Bent happening) {}

    @Override
    public void held(Happening.Held happening) {}
}
