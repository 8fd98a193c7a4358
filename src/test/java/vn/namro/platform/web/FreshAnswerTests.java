package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import vn.namro.platform.input.UnknownThingException;

/** With a real Tomcat: what answers in tests otherwise forgets the header by itself. */
class FreshAnswerTests {

	@TempDir
	private Path directory;

	private final Tomcat tomcat = new Tomcat();

	@BeforeEach
	void start() throws Exception {
		this.tomcat.setBaseDir(this.directory.toString());
		this.tomcat.setPort(0);
		AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
		context.register(Web.class);
		Tomcat.addServlet(this.tomcat.addContext("", this.directory.toString()), "mvc", new DispatcherServlet(context)).addMapping("/");
		this.tomcat.getConnector();
		this.tomcat.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.tomcat.stop();
		this.tomcat.destroy();
	}

	@Test
	void tellsTheProblemThoughAnArchiveWasPromised() throws Exception {
		HttpResponse<String> answer = get("/api/archive");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_DISPOSITION)).hasValue("inline");
		assertThat(answer.body()).contains("Không có kho này.").doesNotContain("PK");
	}

	@Test
	void leavesWhatSucceedsAlone() throws Exception {
		assertThat(get("/api/file").headers().firstValue(HttpHeaders.CONTENT_TYPE)).hasValue("application/zip");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.tomcat.getConnector().getLocalPort() + path);
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
	}

	@EnableWebMvc
	@Import({ Archives.class, ApiProblems.class, FreshAnswer.class })
	static class Web {

	}

	@RestController
	static class Archives {

		@GetMapping("/api/archive")
		void archive(HttpServletResponse response) throws IOException {
			response.setContentType("application/zip");
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("kho.zip"));
			response.getOutputStream().print("PK");
			throw new UnknownThingException("Không có kho này.");
		}

		@GetMapping("/api/file")
		ResponseEntity<byte[]> file() {
			return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/zip").body(new byte[] { 1 });
		}

	}

}
