namespace Kumppani.Forums.Pages.Workshops;

/// <summary>What becomes of two texts to one question.</summary>
internal enum AnswerPick
{
    /// <summary>The field's text stands.</summary>
    Mine,

    /// <summary>The other device's text stands.</summary>
    Theirs,

    /// <summary>The field's text is put after the other's.</summary>
    Join,
}
