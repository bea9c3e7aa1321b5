using Kumppani.Forums.Domain.Memos;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums;

/// <summary>Why a memo refuses; each code is a key of the module's texts.</summary>
internal static class MemoProblems
{
    public static Problem HeadingTooLong { get; } = new(nameof(Texts.MemoHeadingTooLong), Memo.MaxHeading);

    public static Problem TextTooLong { get; } = new(nameof(Texts.MemoTextTooLong), Memo.MaxText);

    public static Problem TooManySections { get; } = new(nameof(Texts.MemoTooManySections), Memo.MostSections);

    public static Problem NotHeld { get; } = new(nameof(Texts.MemoNotHeld));

    public static Problem NothingWritten { get; } = new(nameof(Texts.MemoNothingWritten));

    public static Problem WrittenMeanwhile { get; } = new(nameof(Texts.MemoWrittenMeanwhile));
}
