package vn.namro.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import vn.namro.platform.input.InvalidInputException;

/** A review accepts, or returns with a reason; there is nothing between. */
class ReviewTests {

	@Test
	void acceptsWithoutARemark() {
		assertThat(Review.of(scope(Map.of("decision", "accept", "returnReason", "bỏ qua")))).isEqualTo(new Review(true, ""));
	}

	@Test
	void returnsWithAReason() {
		assertThat(Review.of(scope(Map.of("decision", "return", "returnReason", " Thiếu số liệu ")))).isEqualTo(new Review(false, "Thiếu số liệu"));
	}

	@Test
	void refusesAnyOtherWord() {
		assertRefused("Quyết định 'issue' không hợp lệ.", () -> Review.of(scope(Map.of("decision", "issue"))));
	}

	@Test
	void refusesAReturnWithoutAReason() {
		assertRefused("Lý do trả lại không được để trống.", () -> Review.of(scope(Map.of("decision", "return", "returnReason", "  "))));
	}

	@Test
	void refusesAMissingDecision() {
		assertRefused("Quyết định không được để trống.", () -> Review.of(scope(Map.of())));
		assertRefused("Quyết định 'maybe' không hợp lệ.", () -> Review.of(scope(Map.of("decision", "maybe"))));
	}

	@Test
	void handsTheRemarkOn() {
		VariableScope scope = scope(Map.of());
		new Review(true, "").keepRemark(scope);
		assertThat(scope.getVariable("returnReason")).isEqualTo("");
	}

	private static void assertRefused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable review) {
		assertThatThrownBy(review).isInstanceOf(InvalidInputException.class).hasMessage(message);
	}

	static VariableScope scope(Map<String, ?> fields) {
		Map<String, Object> variables = new HashMap<>(fields);
		VariableScope scope = Mockito.mock(VariableScope.class);
		Mockito.when(scope.getVariable(Mockito.anyString())).thenAnswer(call -> variables.get(call.<String>getArgument(0)));
		Mockito.doAnswer(call -> variables.put(call.getArgument(0), call.getArgument(1))).when(scope).setVariable(Mockito.anyString(), Mockito.any());
		return scope;
	}

}
