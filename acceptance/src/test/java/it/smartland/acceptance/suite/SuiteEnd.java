package it.smartland.acceptance.suite;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the suite after the last test of the run; registered under {@code META-INF/services}. */
public final class SuiteEnd implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Suite.end();
    }
}
