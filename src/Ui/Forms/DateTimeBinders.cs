using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Ui.Forms;

/// <summary>Gives days and times their binder.</summary>
internal sealed class DateTimeBinders : IModelBinderProvider
{
    private static readonly DateTimeBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTime) ? Binder : null;
    }
}
