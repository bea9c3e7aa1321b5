using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Ui.Forms;

/// <summary>
/// Binds days and times as people write them. A <see cref="DateTime"/> comes in two parts, <c>X.Date</c> and <c>X.Time</c>, and is the clock of
/// Helsinki (<see cref="Languages.Dates.Utc"/> makes an instant of it); in one part it is ISO 8601.
/// </summary>
internal sealed class DateTimeBinder : IModelBinder
{
    internal const string Date = ".Date";
    internal const string Time = ".Time";
    internal const string Day = "d.M.yyyy";
    internal const string Clock = "H.mm";

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.ModelMetadata.UnderlyingOrModelType == typeof(DateTime) && Given(bindingContext, bindingContext.ModelName) is null)
            BindParts(bindingContext);
        else
            BindOne(bindingContext);

        return Task.CompletedTask;
    }

    private static void BindOne(ModelBindingContext context)
    {
        if (Given(context, context.ModelName) is not { } typed) return;
        if (string.IsNullOrWhiteSpace(typed))
        {
            Empty(context);
            return;
        }

        var type = context.ModelMetadata.UnderlyingOrModelType;
        if (type == typeof(DateOnly) && TypedDates.TryDate(typed, out var date)) Done(context, date);
        else if (type == typeof(TimeOnly) && TypedDates.TryTime(typed, out var time)) Done(context, time);
        else if (type == typeof(DateTime) && DateTime.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)) Done(context, moment);
        else Refuse(context, type == typeof(DateOnly) ? Texts.ValueDate : type == typeof(TimeOnly) ? Texts.ValueTime : Texts.ValueDateTime);
    }

    private static void BindParts(ModelBindingContext context)
    {
        var (day, clock) = (Given(context, context.ModelName + Date), Given(context, context.ModelName + Time));
        if (day is null && clock is null) return;

        if (string.IsNullOrWhiteSpace(day) && string.IsNullOrWhiteSpace(clock)) Empty(context);
        else if (TypedDates.TryDate(day, out var date) && TypedDates.TryTime(clock, out var time)) Done(context, date.ToDateTime(time));
        else Refuse(context, Texts.ValueDateTime);
    }

    private static string? Given(ModelBindingContext context, string name)
    {
        var given = context.ValueProvider.GetValue(name);
        if (given == ValueProviderResult.None) return null;

        context.ModelState.SetModelValue(name, given);
        return given.FirstValue;
    }

    private static void Done(ModelBindingContext context, object value) => context.Result = ModelBindingResult.Success(value);

    // Nothing typed: null where that is allowed (Required speaks then), else the refusal of the framework in our words.
    private static void Empty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else
            Refuse(context, Texts.ValueRequired);
    }

    private static void Refuse(ModelBindingContext context, string text)
    {
        context.ModelState.TryAddModelError(context.ModelName, string.Format(CultureInfo.CurrentCulture, text, context.ModelMetadata.GetDisplayName()));
        context.Result = ModelBindingResult.Failed();
    }
}
