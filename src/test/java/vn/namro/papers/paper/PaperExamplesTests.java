package vn.namro.papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The examples by which templates are checked name what the models have, all of it. */
class PaperExamplesTests {

	@Test
	void examplesNameWhatTheModelsHave() throws IOException {
		check("reminderLetter", ReminderLetter.Content.class, example("reminderLetter"));
		check("delay", DelayQuestions.Delay.class, example("explanationRequest").get("delay"));
		check("scores", ScoreQuestions.Scores.class, example("explanationRequest").get("scores"));
		check("appraisalRecord", AppraisalRecord.Content.class, example("appraisalRecord"));
		check("resultDecision", ResultDecision.Content.class, example("resultDecision"));
		check("plan", PlanPaper.Content.class, example("plan"));
	}

	private static void check(String at, Class<?> model, JsonNode example) {
		for (RecordComponent component : model.getRecordComponents()) {
			String name = at + "." + component.getName();
			assertThat(example.has(component.getName())).as(name).isTrue();
			JsonNode value = example.get(component.getName());
			Class<?> element = element(component.getGenericType());
			if (element != null && element.isRecord()) {
				assertThat(value.isEmpty()).as(name + " has an example").isFalse();
				check(name, element, value.isArray() ? value.get(0) : value);
			}
		}
		if (at.contains(".")) {
			assertThat(example.fieldNames()).toIterable().as(at).containsExactlyInAnyOrderElementsOf(Arrays.stream(model.getRecordComponents()).map(RecordComponent::getName).toList());
		}
	}

	/** The type itself, or that of a list's elements. */
	private static Class<?> element(Type type) {
		return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : type instanceof Class<?> plain ? plain : null;
	}

	private static JsonNode example(String kind) throws IOException {
		try (InputStream in = PaperExamplesTests.class.getResourceAsStream("/document/" + kind + ".json")) {
			return new ObjectMapper().readTree(in);
		}
	}

}
