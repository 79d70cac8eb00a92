package org.unioncare.web.shared;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of the page at hand, found by the path a reason names: {@code members[1].residentId}
 * is the field {@code residentId} of the second row of {@code members}.
 */
final class Fields {
  private final List<String> clientIds = new ArrayList<>();

  Fields(FacesContext faces) {
    UIViewRoot view = faces.getViewRoot();
    if (view != null && faces.isPostback()) {
      view.visitTree(
          VisitContext.createVisitContext(faces),
          (context, component) -> {
            note(component, faces);
            return VisitResult.ACCEPT;
          });
    }
  }

  Fields(List<String> clientIds) {
    this.clientIds.addAll(clientIds);
  }

  private void note(UIComponent component, FacesContext faces) {
    if (component instanceof EditableValueHolder && component.isRendered()) {
      clientIds.add(component.getClientId(faces));
    }
  }

  /** The client id of the field that fits best: the whole path, its last two words, its last. */
  Optional<String> find(String path) {
    if (path == null || path.isBlank()) {
      return Optional.empty();
    }
    List<String> words = List.of(path.replaceAll("[\\[\\].]+", ".").split("\\."));
    for (int from = 0; from < words.size(); from++) {
      List<String> rest = words.subList(from, words.size());
      Optional<String> field =
          clientIds.stream().filter(id -> fits(List.of(id.split(":")), rest)).findFirst();
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }

  /** Whether the words stand in the id in their order, the last of them at its end. */
  private static boolean fits(List<String> id, List<String> words) {
    int word = words.size() - 1;
    if (!id.get(id.size() - 1).equals(words.get(word))) {
      return false;
    }
    for (int i = id.size() - 1; i >= 0 && word >= 0; i--) {
      if (id.get(i).equals(words.get(word))) {
        word--;
      }
    }
    return word < 0;
  }
}
