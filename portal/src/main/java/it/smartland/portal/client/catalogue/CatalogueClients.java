package it.smartland.portal.client.catalogue;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.HttpServiceGroup.ClientType;
import org.springframework.web.service.registry.ImportHttpServices;

@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "catalogue",
        types = {Practices.class, Adoptions.class},
        clientType = ClientType.WEB_CLIENT)
class CatalogueClients {}
