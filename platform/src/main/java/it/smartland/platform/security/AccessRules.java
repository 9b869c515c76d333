package it.smartland.platform.security;

import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;

/**
 * What a service restricts beyond the rule of the suite, which is: anybody reads, acting needs a login. A bean of this
 * type is asked first.
 */
@FunctionalInterface
public interface AccessRules {

    void restrict(AuthorizeExchangeSpec paths);
}
