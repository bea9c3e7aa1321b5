namespace Kumppani.Ui.Forms;

/// <summary>The shape of a field.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    Area,

    /// <summary>A day and a time of day.</summary>
    DayAndTime,

    /// <summary>Yes or nothing.</summary>
    Checkbox,

    /// <summary>One of a few, all seen at once.</summary>
    Radios,

    /// <summary>One of many.</summary>
    Select,

    /// <summary>Any of several.</summary>
    Checkboxes,

    /// <summary>A file from the person's device.</summary>
    File,
}
