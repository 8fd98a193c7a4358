package vn.namro.access.signon;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody wanted to go who was asked to sign on first: a page of ours, and nowhere else. */
@Component
class Destinations {

	private static final String HOME = "/";

	private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

	Destinations() {
		this.cache.setRequestMatcher(Destinations::isPage);
		this.cache.setMatchingRequestParameterName(null);
	}

	RequestCache cache() {
		return this.cache;
	}

	/** The remembered page's path, once; the home page when there is none. */
	String take(HttpServletRequest request, HttpServletResponse response) {
		Optional<SavedRequest> saved = Optional.ofNullable(this.cache.getRequest(request, response));
		this.cache.removeRequest(request, response);
		return saved.map(SavedRequest::getRedirectUrl).map(Destinations::local).orElse(HOME);
	}

	/** Path and query only: whatever host a request named, the way leads to us. */
	private static String local(String url) {
		URI uri = URI.create(url);
		String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
		return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\") ? path : HOME;
	}

	private static boolean isPage(HttpServletRequest request) {
		String accepted = request.getHeader("Accept");
		return HttpMethod.GET.matches(request.getMethod()) && accepted != null && accepted.contains("text/html")
				&& !request.getRequestURI().startsWith("/camunda/api/");
	}

}
