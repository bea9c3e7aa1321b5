using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Kumppani.Ui.Forms;

/// <summary>What a property, its attributes and the last attempt say about its field.</summary>
internal sealed class FieldSource(ModelExpression expression, ViewContext view, IEnumerable<SelectListItem>? items)
{
    // More than this is easier to find in a list than to see at once.
    private const int MostRadios = 6;

    private readonly ModelMetadata metadata = expression.Metadata;
    private readonly ModelStateDictionary state = view.ViewData.ModelState;

    // A page property bound under another name (`[BindProperty(Name = "q")]`) is sent under that name.
    public string Name { get; } = expression.Metadata.BinderModelName ?? view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    public string Label => metadata.DisplayName ?? metadata.PropertyName ?? Name;

    public bool IsShort => IsNumber || Type == typeof(DateOnly) || Type == typeof(TimeOnly);

    public string InputType => metadata.DataTypeName switch
    {
        nameof(DataType.EmailAddress) => "email",
        nameof(DataType.PhoneNumber) => "tel",
        nameof(DataType.Password) => "password",
        nameof(DataType.Url) => "url",
        _ => "text",
    };

    public bool IsMarkdown => string.Equals(metadata.DataTypeName, MarkdownAttribute.Name, StringComparison.Ordinal);

    public string? InputMode => IsNumber ? Type == typeof(decimal) || Type == typeof(double) ? "decimal" : "numeric" : null;

    public string? Autocomplete => InputType == "password" ? "current-password" : null;

    private Type Type => metadata.UnderlyingOrModelType;

    private bool IsNumber => Type == typeof(int) || Type == typeof(long) || Type == typeof(decimal) || Type == typeof(double);

    public FieldKind Kind(int? rows)
    {
        if (typeof(IFormFile).IsAssignableFrom(Type)) return FieldKind.File;
        if (metadata.IsEnumerableType) return FieldKind.Checkboxes;
        if (Type == typeof(bool)) return metadata.IsNullableValueType ? FieldKind.Radios : FieldKind.Checkbox;
        if (Type == typeof(DateTime)) return FieldKind.DayAndTime;
        if (metadata.IsEnum || items is not null) return Choices().Count() <= MostRadios ? FieldKind.Radios : FieldKind.Select;
        return rows is not null || IsMarkdown || string.Equals(metadata.DataTypeName, nameof(DataType.MultilineText), StringComparison.Ordinal) ? FieldKind.Area : FieldKind.Text;
    }

    public string? Hint(FieldKind kind)
    {
        if (metadata.Description is { } description) return description;
        if (kind is FieldKind.DayAndTime) return Texts.DateTimeFormatHint;
        if (Type == typeof(DateOnly)) return Texts.DateFormatHint;
        return Type == typeof(TimeOnly) ? Texts.TimeFormatHint : null;
    }

    public IReadOnlyList<string> Errors() =>
        state.TryGetValue(Name, out var entry)
            ? [.. entry.Errors.Select(error => string.IsNullOrEmpty(error.ErrorMessage) ? string.Format(CultureInfo.CurrentCulture, Texts.ValueInvalid, Label) : error.ErrorMessage)]
            : [];

    public string? Value(FieldKind kind)
    {
        if (InputType == "password" || kind is FieldKind.File) return null;
        if (kind is FieldKind.DayAndTime) return Attempted(Name + DateTimeBinder.Date) ?? Written(expression.Model as DateTime?, DateTimeBinder.Day);
        return Attempted(Name) ?? Written(expression.Model);
    }

    public string? TimeValue(FieldKind kind) =>
        kind is FieldKind.DayAndTime ? Attempted(Name + DateTimeBinder.Time) ?? Written(expression.Model as DateTime?, DateTimeBinder.Clock) : null;

    public bool IsOptional(FieldKind kind) => !metadata.IsRequired && kind is not (FieldKind.Checkbox or FieldKind.Checkboxes);

    public IReadOnlyList<FieldOption> Options(FieldKind kind)
    {
        if (kind is not (FieldKind.Radios or FieldKind.Select or FieldKind.Checkboxes)) return [];

        var chosen = Chosen();
        var options = Choices().Select(item => new FieldOption(item.Value ?? item.Text, item.Text, chosen?.Contains(item.Value ?? item.Text) ?? item.Selected, item.Disabled, item.Group?.Name));
        var listed = options.ToList();
        var needsEmpty = kind is FieldKind.Select && !listed.Exists(option => option.Value.Length == 0) && (IsOptional(kind) || chosen is null or { Count: 0 });
        return needsEmpty ? [new FieldOption("", IsOptional(kind) ? Texts.NotChosen : Texts.Choose, IsSelected: false), .. listed] : listed;
    }

    // Null when neither the person nor the model has chosen: then the items' own marks count.
    private HashSet<string>? Chosen()
    {
        if (state.TryGetValue(Name, out var entry) && entry.RawValue is not null)
            return [.. (entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""]).Where(value => value.Length > 0)];
        if (expression.Model is IEnumerable values and not string)
            return [.. values.Cast<object?>().Select(value => Written(value) ?? "")];
        return Written(expression.Model) is { } one ? [one] : null;
    }

    private IEnumerable<SelectListItem> Choices()
    {
        if (items is not null) return items;
        if (Type == typeof(bool)) return [new(Texts.Yes, "True"), new(Texts.No, "False")];

        var element = metadata.ElementMetadata ?? metadata;
        return element.EnumGroupedDisplayNamesAndValues?.Select(choice =>
            new SelectListItem(choice.Key.Name, Enum.Parse(element.UnderlyingOrModelType, choice.Value).ToString())) ?? [];
    }

    private string? Attempted(string name) => state.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    private static string? Written(DateTime? value, string format) => value == default(DateTime) ? null : value?.ToString(format, CultureInfo.InvariantCulture);

    private static string? Written(object? value) => value switch
    {
        // A day that nobody has set is no day to show.
        DateOnly date when date == default => null,
        DateOnly date => date.ToString(DateTimeBinder.Day, CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(DateTimeBinder.Clock, CultureInfo.InvariantCulture),
        IFormattable number and not Enum => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value?.ToString(),
    };
}
