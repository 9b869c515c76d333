package it.smartland.acceptance.browser;

import org.junit.jupiter.api.Test;

/** Every page on the screen of a phone. */
class PagesOnAPhoneTest extends PagesTest {

    PagesOnAPhoneTest() {
        super(390);
    }

    @Test
    void pagesReflowOnTheNarrowestScreen() {
        try (Window window = open(320)) {
            pagesOfAVisitor().values().forEach(path -> window.visit(path).fitsItsWidth());
        }
    }
}
