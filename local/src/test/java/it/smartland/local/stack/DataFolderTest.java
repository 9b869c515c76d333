package it.smartland.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path home;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = new DataFolder(home);
    }

    @Test
    void isFoundAgainAsItWasLeft() {
        folder.prepare();
        folder.prepare();

        assertThat(folder.holdsData()).isTrue();
    }

    @Test
    void ofAnotherVersionIsRefused() throws Exception {
        Files.writeString(home.resolve("layout"), "99\n");

        assertThatThrownBy(folder::prepare)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("was made by another version of Smart Land (layout 99, this is 1)")
                .hasMessageContaining("--fresh");
    }

    @Test
    void onAFullDiskIsRefused() {
        assertThatThrownBy(() -> folder.requireSpace(Long.MAX_VALUE))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("are needed: free some space and try again");
    }

    @Test
    void thatIsAFileIsRefused() throws Exception {
        var file = Files.writeString(home.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file).prepare())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void losesOnlyWhatTheStackHasMade() throws Exception {
        folder.prepare();
        Files.createDirectories(home.resolve("postgres/data"));
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "18");
        Files.writeString(home.resolve("secrets"), "a=b");
        Files.writeString(home.resolve("letter.txt"), "mine");

        folder.erase(List.of("postgres"));

        assertThat(home.resolve("postgres")).doesNotExist();
        assertThat(home.resolve("secrets")).doesNotExist();
        assertThat(home.resolve("letter.txt")).exists();
        assertThat(folder.holdsData()).isFalse();
    }

    @Test
    void isWorkedOnByOneAtATime() {
        try (var held = FolderLock.take(folder.lock())) {
            assertThatThrownBy(() -> FolderLock.take(folder.lock()))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Another ./smartland (process "
                            + ProcessHandle.current().pid() + ")");
        }
        FolderLock.take(folder.lock()).close();
    }
}
