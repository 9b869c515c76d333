package it.smartland.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import it.smartland.acceptance.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;

/** Pages, each visited once and looked at on every screen: accessible, quiet, no wider than it; with its pictures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagesTest {

    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;

    final Suite suite = Suite.running();

    @AutoClose
    private final Chromium chromium = new Chromium();

    final Window open() {
        return chromium.open(suite.origin(), DESK, true);
    }

    static void look(Window window, String name, String path, int status) {
        Response response = window.answerTo(path);
        assertThat(response.status()).as(path).isEqualTo(status);
        look(window, name);
        if (status < 400) {
            window.isQuiet();
        }
    }

    /** At what the window shows. */
    static void look(Window window, String name) {
        window.widen(NARROWEST).fitsItsWidth();
        for (int width : List.of(PHONE, DESK)) {
            window.widen(width);
            window.picture(name);
            window.fitsItsWidth();
            window.isAccessible();
        }
    }
}
