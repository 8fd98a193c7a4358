package vn.namro.access.people;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: by bcrypt, with the name of the method in front so that a later one can replace it person by person. */
@Configuration(proxyBeanMethods = false)
class Passwords {

	private static final String METHOD = "bcrypt";

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new BCryptPasswordEncoder()));
	}

}
