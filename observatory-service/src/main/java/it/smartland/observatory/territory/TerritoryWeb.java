package it.smartland.observatory.territory;

import it.smartland.contracts.observatory.TerritoryLevel;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

/** How a request names a level: in capitals or not. */
@Configuration
class TerritoryWeb {

    @Bean
    Converter<String, TerritoryLevel> levelByName() {
        return new LevelByName();
    }

    /** A class and not a lambda: the conversion service reads its type arguments. */
    private static final class LevelByName implements Converter<String, TerritoryLevel> {

        @Override
        public TerritoryLevel convert(String name) {
            return TerritoryLevel.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
