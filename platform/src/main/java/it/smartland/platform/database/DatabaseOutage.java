package it.smartland.platform.database;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import it.smartland.platform.problem.Outage;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database is away, starting, or will do better in a moment. */
final class DatabaseOutage implements Outage {

    @Override
    public Optional<String> codeOf(Throwable failure) {
        return isOutage(failure) ? Optional.of("database-unavailable") : Optional.empty();
    }

    static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException noTransaction -> true;
            case DataAccessResourceFailureException away -> true;
            case NonTransientDataAccessResourceException away -> true;
            case TransientDataAccessException moment -> true;
            case R2dbcNonTransientResourceException away -> true;
            case R2dbcTransientException moment -> true;
            default -> false;
        };
    }
}
