package it.smartland.grants.application;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount within a budget: a decimal string, not negative, exact to the cent. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonFormat(shape = JsonFormat.Shape.STRING)
@Schema(type = "string", example = "8000.00")
@Digits(integer = 13, fraction = 2)
@PositiveOrZero
@Constraint(validatedBy = {})
@interface Money {

    String message() default "money";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
