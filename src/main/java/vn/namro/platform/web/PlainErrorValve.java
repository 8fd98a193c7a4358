package vn.namro.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What the server itself answers when a request is too broken to reach the application: a short page in Vietnamese, to programs
 * problem details, without the server's name, version or stack trace. Public because Tomcat creates it by its name.
 */
public final class PlainErrorValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, Throwable cause) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		boolean program = ErrorPages.isForPrograms(String.valueOf(request.getRequestURI()));
		try {
			response.setContentType(program ? "application/problem+json" : "text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getReporter().write(program ? problem(status) : page(status));
			response.finishResponse();
		}
		catch (IOException ex) {
			getContainer().getLogger().debug("Nobody reads the answer any more", ex);
		}
	}

	private static String page(int status) {
		return "<!DOCTYPE html><html lang=\"vi\"><meta charset=\"utf-8\"><title>" + Problems.title(status) + "</title><h1>" + Problems.title(status) + "</h1><p>"
				+ Problems.detail(status) + "</p></html>";
	}

	private static String problem(int status) {
		return "{\"type\":\"about:blank\",\"title\":\"" + Problems.title(status) + "\",\"status\":" + status + ",\"detail\":\"" + Problems.detail(status) + "\"}";
	}

}
