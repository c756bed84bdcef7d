package dev.chargehand.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the host. */
@SpringBootApplication
public class SpringBootHost {
    public static void main(String[] arguments) {
        SpringApplication.run(SpringBootHost.class, arguments);
    }
}
