using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums;

/// <summary>Why the workshop or a ballot refuses; each code is a key of the module's texts.</summary>
internal static class WorkshopProblems
{
    public static Problem TextTooLong { get; } = new(nameof(Texts.WorkshopTextTooLong), Workshop.MaxText);

    public static Problem HasAnswers { get; } = new(nameof(Texts.WorkshopHasAnswers));

    public static Problem GroupCount { get; } = new(nameof(Texts.WorkshopGroupCount), Workshop.MostGroups);

    public static Problem QuestionCount { get; } = new(nameof(Texts.WorkshopQuestionCount), Workshop.MostQuestions);

    public static Problem NoSuchGroup { get; } = new(nameof(Texts.WorkshopNoSuchGroup));

    public static Problem AnswerTooLong { get; } = new(nameof(Texts.AnswerTooLong), Answer.MaxText);

    public static Problem AnswerChanged { get; } = new(nameof(Texts.AnswerChanged));

    public static Problem CodeWrong { get; } = new(nameof(Texts.CodeWrong));

    public static Problem TooManyTries { get; } = new(nameof(Texts.CodeTooManyTries));

    public static Problem BallotTitleMissing { get; } = new(nameof(Texts.BallotTitleMissing));

    public static Problem BallotOptionCount { get; } = new(nameof(Texts.BallotOptionCount), Ballot.MostOptions);

    public static Problem BallotChoiceCount { get; } = new(nameof(Texts.BallotChoiceCount));

    public static Problem BallotIsDraft { get; } = new(nameof(Texts.BallotIsDraft));

    public static Problem BallotIsOpen { get; } = new(nameof(Texts.BallotIsOpen));

    public static Problem BallotIsClosed { get; } = new(nameof(Texts.BallotIsClosed));

    public static Problem TooManyBallots { get; } = new(nameof(Texts.TooManyBallots));

    public static Problem NoOpenBallot { get; } = new(nameof(Texts.NoOpenBallot));

    public static Problem CodeSpent { get; } = new(nameof(Texts.CodeSpent));

    public static Problem ChooseExactly(int choices, int chosen) => new(nameof(Texts.ChooseExactly), choices, chosen);

    public static Problem PaperSum(int expected, int typed) => new(nameof(Texts.PaperSum), expected, typed);

    public static Problem PaperNumber { get; } = new(nameof(Texts.PaperNumber));

    public static Problem PaperOptionAbove(int ballots) => new(nameof(Texts.PaperOptionAbove), ballots);

    public static Problem ElectorateSettled { get; } = new(nameof(Texts.ElectorateSettled));

    public static Problem CardCount { get; } = new(nameof(Texts.CardCount), CodePool.MostCardsAtOnce);
}
