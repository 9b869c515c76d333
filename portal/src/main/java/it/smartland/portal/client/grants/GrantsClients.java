package it.smartland.portal.client.grants;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.HttpServiceGroup.ClientType;
import org.springframework.web.service.registry.ImportHttpServices;

@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "grants",
        types = {Calls.class, Applications.class, Evaluations.class, Awards.class, Projects.class},
        clientType = ClientType.WEB_CLIENT)
class GrantsClients {}
