package it.smartland.observatory.territory;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Loads the reference file at every start; the service is ready only when its territories are there. */
@Component
@EnableConfigurationProperties(ReferenceFiles.class)
class TerritoryLoad implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TerritoryLoad.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReferenceFiles files;
    private final TerritoryRegister register;

    TerritoryLoad(ReferenceFiles files, TerritoryRegister register) {
        this.files = files;
        this.register = register;
    }

    /** Blocks the starting thread, as the migrations before it do: Boot calls an application ready after its runners. */
    @Override
    public void run(ApplicationArguments args) {
        List<Territory> reference = ReferenceFile.read(files.territories());
        Long changed = register.register(reference).block(PATIENCE);
        LOG.info("Territories: {} in the reference file, {} new or changed", reference.size(), changed);
    }
}
