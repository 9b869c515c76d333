package it.smartland.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One person's window: a context of its own, which notes whatever the browser complains about. */
public final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();
    private int width;

    Window(Browser browser, String origin, int width, boolean scripts) {
        this.origin = origin;
        this.width = width;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts)
                .setLocale("it-IT")
                .setTimezoneId("Europe/Rome")
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page that is an error itself is noted as one by the browser; the tests ask for its status.
            boolean ownStatus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (message.type().equals("error") && message.location().startsWith(origin) && !ownStatus) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            String from = request.frame().url();
            if (from.startsWith(origin) && !request.isNavigationRequest() && !isOwn(request.url())) {
                foreignRequests.add(from + " asked " + request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public Window visit(String path) {
        answerTo(path);
        return this;
    }

    /** What the suite answers to a visit, redirects followed. */
    Response answerTo(String path) {
        return Objects.requireNonNull(page.navigate(origin + path));
    }

    /** Makes it as wide as another screen; what it shows stays. */
    Window widen(int pixels) {
        width = pixels;
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** A picture of the whole page, to be looked at by people: {@code target/screenshots/<name>-<width>.jpg}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setPath(PICTURES.resolve(name + "-" + width + ".jpg")));
    }

    /** WCAG 2.1 A and AA as far as axe can see it; only for a window with scripts, since axe is one. */
    public void isAccessible() {
        // No page of ours holds a frame of another origin, so axe needs no second window to gather what it finds.
        List<String> violations = new AxeBuilder(page)
                .options(violationsOnly()).setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .map(Window::describe)
                        .toList();
        assertThat(violations).as("axe on %s at %d px", page.url(), width).isEmpty();
    }

    /** What a page does right is most of what axe would tell. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** WCAG 1.4.10: no sideways scrolling. */
    public void fitsItsWidth() {
        int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(needed).as("width of %s", page.url()).isLessThanOrEqualTo(width);
    }

    /** Nothing was blocked by the Content-Security-Policy, nothing failed, nothing was asked of another origin. */
    public void isQuiet() {
        assertThat(complaints).isEmpty();
        assertThat(foreignRequests).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private boolean isOwn(String url) {
        return url.startsWith(origin + "/") || url.startsWith("data:");
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
