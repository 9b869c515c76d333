package it.smartland.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class NavigationTest {

    @Test
    void isWhatABrowserAsksForByName() {
        assertThat(isNavigation("/sfide", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .isTrue();
        assertThat(isNavigation("/sfide", "*/*")).isFalse();
        assertThat(isNavigation("/sfide", "application/json, text/html;q=0")).isFalse();
        assertThat(isNavigation("/sfide", "nonsense")).isFalse();
    }

    @Test
    void isNeverACallOfTheApiOrOfAClientWithAToken() {
        assertThat(isNavigation("/api/participation/v1/challenges", "text/html"))
                .isFalse();
        assertThat(Navigation.is(MockServerHttpRequest.get("/sfide")
                        .header("Accept", "text/html")
                        .header("Authorization", "Bearer x")
                        .build()))
                .isFalse();
    }

    private static boolean isNavigation(String path, String accept) {
        return Navigation.is(
                MockServerHttpRequest.get(path).header("Accept", accept).build());
    }
}
