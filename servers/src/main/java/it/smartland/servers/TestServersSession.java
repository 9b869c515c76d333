package it.smartland.servers;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** JUnit's sign that this JVM's tests are over: it needs the shared servers no longer. */
public final class TestServersSession implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestServers.release();
    }
}
