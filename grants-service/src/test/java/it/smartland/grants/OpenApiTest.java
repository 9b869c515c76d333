package it.smartland.grants;

import it.smartland.contracts.verification.OpenApiContract;
import java.util.List;

class OpenApiTest extends WholeService implements OpenApiContract {

    @Override
    public List<String> somePaths() {
        return List.of("/calls", "/applications/{id}/submission", "/projects/{id}/reports", "/awards/{id}/lineage");
    }

    @Override
    public String someNullable() {
        return "CallView/closesAt";
    }
}
