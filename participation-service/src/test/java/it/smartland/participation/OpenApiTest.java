package it.smartland.participation;

import it.smartland.contracts.verification.OpenApiContract;
import java.util.List;

class OpenApiTest extends WholeService implements OpenApiContract {

    @Override
    public List<String> somePaths() {
        return List.of("/challenges", "/solutions/{id}/rating", "/statistics");
    }

    @Override
    public String someNullable() {
        return "ChallengeView/closedAt";
    }
}
