package org.newsgraph.lexicon;

import java.util.Set;

/** The names that slots of frames and complements of embedders may have. */
final class SlotNames {
    private static final Set<String> CORE =
            Set.of("subj", "obj", "iobj", "comp", "must", "will", "wont", "inf", "comp_subj");
    private static final Set<String> COMPLEMENTS = Set.of("to", "bare", "that", "ing", "wh", "obj", "subj", "noun");

    /** English prepositions are a closed class, so an unknown one is a slip of the pen. */
    private static final Set<String> PREPOSITIONS = Set.of(("""
            aboard about above across after against ahead_of along along_with alongside amid amidst among amongst apart_from
            around as as_part_of as_well_as aside_from at away_from because_of before behind below beneath beside besides
            between beyond by by_means_of close_to concerning contrary_to despite down due_to during except following for
            from in in_accordance_with in_addition_to in_case_of in_charge_of in_connection_with in_exchange_for in_favor_of
            in_favour_of in_front_of in_line_with in_place_of in_response_to in_return_for in_spite_of in_support_of
            including inside inside_of instead_of into like near near_to next_to notwithstanding of off on on_behalf_of
            on_board on_top_of onto opposite out out_of outside outside_of over owing_to past pending per prior_to
            regarding since such_as thanks_to through throughout till to together_with toward towards under
            underneath unlike until up up_to upon versus via with with_reference_to with_regard_to within without according_to""").strip().split("\\s+"));

    private SlotNames() {}

    static boolean isSlot(String name) {
        return CORE.contains(name) || PREPOSITIONS.contains(name);
    }

    static boolean isComplement(String name) {
        return COMPLEMENTS.contains(name) || PREPOSITIONS.contains(name);
    }
}
