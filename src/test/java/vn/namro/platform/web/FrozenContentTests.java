package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import vn.namro.platform.input.FrozenContent;

/** Whoever writes to what is published hears so as 409, by program or page; a broken constraint stays our own fault. */
class FrozenContentTests {

	private static final Exception FROZEN = failure("23000");

	private static final Exception BROKEN = failure("23502");

	@Test
	void tellsProgramsThatItIsPublished() {
		var answer = new ApiProblems().refusedByDatabase(FROZEN, new ServletWebRequest(new MockHttpServletRequest()));
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(answer.getDetail()).contains("đã được công bố hoặc chốt", "đính chính", "chưa được ghi");
	}

	@Test
	void keepsOtherBrokenConstraintsFailures() {
		assertThat(new ApiProblems().refusedByDatabase(BROKEN, new ServletWebRequest(new MockHttpServletRequest())).getStatus()).isEqualTo(500);
		assertThat(FrozenContent.words(BROKEN)).isEmpty();
	}

	@Test
	void tellsPeopleOnPages() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		new PageProblems().refusedByDatabase((DataIntegrityViolationException) FROZEN, request, response);
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(Explanation.of(request)).hasValueSatisfying(words -> assertThat(words).contains("đã được công bố"));
		assertThatThrownBy(() -> new PageProblems().refusedByDatabase((DataIntegrityViolationException) BROKEN, request, response)).isSameAs(BROKEN);
	}

	private static Exception failure(String state) {
		return new DataIntegrityViolationException("update", new SQLException("the result is published", state));
	}

}
