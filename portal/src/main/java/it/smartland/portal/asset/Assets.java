package it.smartland.portal.asset;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Addresses of the portal's own files; each holds the hash of its content, so that browsers may keep it for a year. */
@Component
public final class Assets {

    private static final String ROOT = "static/assets/";

    private final Map<String, String> addresses;

    public Assets() {
        this.addresses = addresses();
    }

    /** The address of a file, for instance of {@code css/portal.css}. */
    public String address(String file) {
        String address = addresses.get(file);
        if (address == null) {
            throw new IllegalArgumentException("No such asset: " + file);
        }
        return address;
    }

    private static Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        try {
            for (String kind : new String[] {"css/*.css", "js/*.js", "svg/*.svg"}) {
                for (Resource file :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + kind)) {
                    String name = kind.substring(0, kind.indexOf("*")) + file.getFilename();
                    addresses.put(name, "/assets/" + hashed(name, file));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The assets of the portal cannot be read", e);
        }
        return Map.copyOf(addresses);
    }

    /** The same name that Spring's ContentVersionStrategy resolves. */
    private static String hashed(String name, Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            int dot = name.lastIndexOf('.');
            return name.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(content) + name.substring(dot);
        }
    }
}
