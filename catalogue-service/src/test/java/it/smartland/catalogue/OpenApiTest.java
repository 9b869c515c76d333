package it.smartland.catalogue;

import it.smartland.contracts.verification.OpenApiContract;
import java.util.List;

class OpenApiTest extends WholeService implements OpenApiContract {

    @Override
    public List<String> somePaths() {
        return List.of("/practices", "/practices/{id}/similar", "/practices/{id}/adoptions", "/adoptions/{id}/lineage");
    }

    @Override
    public String someNullable() {
        return "PracticeView/publishedAt";
    }
}
