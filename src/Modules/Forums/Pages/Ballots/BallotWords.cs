using Kumppani.Forums.Domain.Ballots;
using Kumppani.Ui.Helpers;

namespace Kumppani.Forums.Pages.Ballots;

/// <summary>Words for states.</summary>
internal static class BallotWords
{
    public static string State(BallotState state) => state switch
    {
        BallotState.Draft => Texts.BallotStateDraft,
        BallotState.Open => Texts.BallotStateOpen,
        _ => Texts.BallotStateClosed,
    };

    public static Tone Tone(BallotState state) => state switch
    {
        BallotState.Draft => Ui.Helpers.Tone.Neutral,
        BallotState.Open => Ui.Helpers.Tone.Success,
        _ => Ui.Helpers.Tone.Info,
    };

    public static string Who(Electorate electorate) => electorate is Electorate.EachPerson ? Texts.ElectorateEachPerson : Texts.ElectorateOneAnAssociation;

    /// <summary>A code in two halves, as it is read aloud.</summary>
    public static string Spaced(string code) => $"{code[..(code.Length / 2)]} {code[(code.Length / 2)..]}";
}
