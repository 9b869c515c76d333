package it.smartland.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path home;

    @Test
    void areFoundAgainByTheNextStart() {
        var first = new Secrets(file());
        var made = first.of("database-gateway");
        first.keep();

        assertThat(new Secrets(file()).of("database-gateway")).isEqualTo(made).matches("[0-9a-f]{48}");
    }

    @Test
    void areForTheOwnerOfTheFileAlone() throws Exception {
        var secrets = new Secrets(file());
        secrets.of("voter-key");
        secrets.keep();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void differFromEachOther() {
        var secrets = new Secrets(file());

        assertThat(secrets.of("kafka-admin")).isNotEqualTo(secrets.of("kafka-services"));
    }

    @Test
    void areNotWrittenByWhoOnlyLooks() {
        new Secrets(file()).of("voter-key");

        assertThat(file()).doesNotExist();
    }

    @Test
    void areKeptAgainByTheSameOne() {
        var secrets = new Secrets(file());
        secrets.of("voter-key");
        secrets.keep();
        secrets.keep();
        var added = secrets.of("ballot-key");
        secrets.keep();

        assertThat(new Secrets(file()).of("ballot-key")).isEqualTo(added);
    }

    @Test
    void keepWhatALaterVersionAdds() {
        var before = new Secrets(file());
        var old = before.of("voter-key");
        before.keep();
        var after = new Secrets(file());
        var added = after.of("database-grants");
        after.keep();

        var both = new Secrets(file());
        assertThat(both.of("voter-key")).isEqualTo(old);
        assertThat(both.of("database-grants")).isEqualTo(added);
    }

    @Test
    void areNotOverwrittenBySomebodyWhoReadThemTooEarly() {
        var late = new Secrets(file());
        late.of("voter-key");
        var quick = new Secrets(file());
        quick.of("voter-key");
        quick.keep();

        assertThatThrownBy(late::keep).isInstanceOf(StackException.class).hasMessageContaining("try again");
    }

    private Path file() {
        return home.resolve("secrets");
    }
}
