package it.smartland.participation.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hands letters to the mail server, each on a virtual thread: SMTP waits, and no event loop may. */
@Component
class PostOffice implements DisposableBean {

    private final JavaMailSender sender;
    private final MailProperties properties;
    private final Scheduler threads =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "mail");

    PostOffice(JavaMailSender sender, MailProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /** Ends when the server has taken it. */
    Mono<Void> send(Letter letter, Instant now) {
        return Mono.<Void>fromRunnable(() -> sender.send(message(letter, now))).subscribeOn(threads);
    }

    private MimeMessage message(Letter letter, Instant now) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            written.setFrom(properties.from());
            written.setTo(letter.address());
            written.setSubject(letter.subject());
            written.setText(letter.text());
            written.setSentDate(Date.from(now));
            message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
            message.setHeader("Content-Language", letter.language().getLanguage());
            // RFC 8058: mail programs end it by one POST. RFC 3834: nobody's holiday answers.
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("a letter of plain text", e);
        }
    }

    private String domain() {
        return properties.from().substring(properties.from().indexOf('@') + 1);
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
