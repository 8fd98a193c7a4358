package vn.namro;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one entry point: without a word it serves, with a word as first argument it runs that command and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class NamroApplication {

	public static void main(String[] args) {
		if (args.length > 0 && !args[0].startsWith("-")) {
			System.exit(Commands.run(args[0], args));
		}
		SpringApplication.run(NamroApplication.class, args);
	}

}
