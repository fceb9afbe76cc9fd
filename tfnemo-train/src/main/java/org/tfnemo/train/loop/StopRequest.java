package org.tfnemo.train.loop;

/** The wish that training stop, from any thread; once made it stays. */
public final class StopRequest {
    private volatile boolean made;

    /** Makes it: training ends the step at work, keeps its state and stops. */
    public void make() {
        made = true;
    }

    /** Whether somebody made it. */
    public boolean made() {
        return made;
    }
}
