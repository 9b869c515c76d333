package it.smartland.acceptance.browser;

/** Every page on the screen of a desk. */
class PagesOnADeskTest extends PagesTest {

    PagesOnADeskTest() {
        super(1366);
    }
}
