package it.smartland.observatory;

import it.smartland.contracts.verification.OpenApiContract;
import java.util.List;

class OpenApiTest extends WholeService implements OpenApiContract {

    @Override
    public List<String> somePaths() {
        return List.of("/territories", "/territories/{code}");
    }

    @Override
    public String someNullable() {
        return "Territory/validFrom";
    }
}
