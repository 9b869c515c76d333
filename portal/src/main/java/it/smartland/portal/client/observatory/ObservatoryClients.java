package it.smartland.portal.client.observatory;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.HttpServiceGroup.ClientType;
import org.springframework.web.service.registry.ImportHttpServices;

@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "observatory",
        types = {Territories.class, Indicators.class, Alerts.class},
        clientType = ClientType.WEB_CLIENT)
class ObservatoryClients {}
