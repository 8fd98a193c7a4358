package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.namro.testing.IntegrationTest;

/** Form and HTTP Basic share one patience with an address, and no header buys another address. */
@IntegrationTest
class ThrottledDoorsTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private SignOnSettings settings;

	private MockMvc doors;

	@BeforeEach
	void open() {
		this.doors = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
	}

	@Test
	void tellsAnAddressToWaitAtBothDoors() throws Exception {
		this.doors.perform(from("198.51.100.7", form())).andExpect(redirectedUrl("/login?error"));
		failUntilRefused("198.51.100.7");
		this.doors.perform(from("198.51.100.7", form())).andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
		this.doors.perform(from("198.51.100.7", form()).header("X-Forwarded-For", "198.51.100.8")).andExpect(status().isTooManyRequests());
		this.doors.perform(from("198.51.100.7", get("/api/assignments").with(httpBasic("khong-co", "namro_sai"))))
			.andExpect(status().isTooManyRequests())
			.andExpect(header().exists("Retry-After"));
		this.doors.perform(from("198.51.100.8", get("/api/assignments").with(httpBasic("khong-co", "sai"))))
			.andExpect(status().isUnauthorized())
			.andExpect(header().string("WWW-Authenticate", containsString("Basic")));
	}

	/** Wrong tokens cost no slow hash; meanwhile the address may regain a few attempts. */
	private void failUntilRefused(String address) throws Exception {
		int last = HttpStatus.UNAUTHORIZED.value();
		for (int i = 0; i < 2 * this.settings.addressFailures() && last == HttpStatus.UNAUTHORIZED.value(); i++) {
			last = this.doors.perform(from(address, get("/api/assignments").with(httpBasic("khong-co", "namro_sai")))).andReturn().getResponse().getStatus();
		}
	}

	/** With a token of the login page: the one of Spring's test support would take our repository out of the shared context. */
	private MockHttpServletRequestBuilder form() throws Exception {
		MvcResult page = this.doors.perform(get("/login")).andReturn();
		Matcher token = TOKEN.matcher(page.getResponse().getContentAsString());
		assertThat(token.find()).isTrue();
		return post("/login").session((MockHttpSession) page.getRequest().getSession())
			.param("_csrf", token.group(1))
			.param("username", "khong-co")
			.param("password", "sai");
	}

	private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
		return request.with(sent -> {
			sent.setRemoteAddr(address);
			return sent;
		});
	}

}
