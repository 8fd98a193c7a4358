package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** After signing on the way leads to a page of ours, whatever the first request said. */
class DestinationsTests {

	private final Destinations destinations = new Destinations();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void forgetsTheHostThatARequestNamed() {
		assertThat(after(request("GET", "/plans/a"))).isEqualTo("/plans/a");
		MockHttpServletRequest foreign = request("GET", "/plans/a");
		foreign.setServerName("evil.example");
		foreign.setQueryString("x=1");
		assertThat(after(foreign)).isEqualTo("/plans/a?x=1");
		assertThat(after(request("GET", "//evil.example/"))).isEqualTo("/");
	}

	@Test
	void remembersPagesOnly() {
		assertThat(after(request("POST", "/plans/a"))).isEqualTo("/");
		assertThat(after(request("GET", "/camunda/api/engine/engine/default/task"))).isEqualTo("/");
		MockHttpServletRequest script = new MockHttpServletRequest("GET", "/plans/a");
		script.addHeader("Accept", "application/json");
		assertThat(after(script)).isEqualTo("/");
	}

	private String after(MockHttpServletRequest request) {
		this.destinations.cache().saveRequest(request, this.response);
		return this.destinations.take(request, this.response);
	}

	private static MockHttpServletRequest request(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.addHeader("Accept", "text/html,*/*");
		return request;
	}

}
