package it.smartland.portal.client.participation;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.HttpServiceGroup.ClientType;
import org.springframework.web.service.registry.ImportHttpServices;

@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "participation",
        types = {
            Ballots.class,
            Challenges.class,
            Solutions.class,
            Collaboration.class,
            Moderation.class,
            Opinions.class,
            OfficialAnswers.class,
            Follows.class,
            Notices.class,
            OwnData.class,
            Votes.class,
            Figures.class
        },
        clientType = ClientType.WEB_CLIENT)
class ParticipationClients {}
